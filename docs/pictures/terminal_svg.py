#!/usr/bin/env python3
"""Draw what a terminal showed as an SVG picture.

usage: COMMAND with --color=always | terminal_svg.py 'PROMPT LINE' > picture.svg

Understands the escapes that zhangjie prints: SGR 0, 1, 2, 31, 33, 36 and OSC-8 links.
Wide characters take two columns, so that columns line up whatever fonts the reader has.
"""
import re
import sys
import unicodedata
from html import escape

COLUMN, ROW, SIZE, MARGIN = 8.4, 21, 14, 18
COLOURS = {"31": "#f7768e", "33": "#e0af68", "36": "#7dcfff"}
TOKEN = re.compile(r"\x1b\[([0-9;]*)m|\x1b\]8;;.*?\x1b\\|([^\x1b]+)")


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def runs(line):
    style, column = set(), 0
    for m in TOKEN.finditer(line):
        if m.group(1) is not None:
            codes = set(m.group(1).split(";")) - {""}
            style = set() if codes <= {"0"} else style | codes
        elif m.group(2):
            # one element for each stretch of narrow or wide characters keeps the grid
            for part in re.findall(r"[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+|[^\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+", m.group(2)):
                blanks = len(part) - len(part.lstrip(" "))
                yield column + blanks, part.strip(" "), style
                column += width(part)


def attributes(style):
    fill = next((COLOURS[c] for c in style if c in COLOURS), "#c0caf5")
    bold = ' font-weight="bold"' if "1" in style else ""
    faint = ' opacity=".6"' if "2" in style else ""
    return f'fill="{fill}"{bold}{faint}'


def main():
    lines = ["\x1b[36m$\x1b[0m \x1b[1m" + sys.argv[1] + "\x1b[0m", ""] + sys.stdin.read().rstrip("\n").split("\n")
    columns = max(width(TOKEN.sub(lambda m: m.group(2) or "", line)) for line in lines)
    w, h = columns * COLUMN + 2 * MARGIN, len(lines) * ROW + 2 * MARGIN + 18
    print(f'<svg xmlns="http://www.w3.org/2000/svg" width="{w:.0f}" height="{h:.0f}" viewBox="0 0 {w:.0f} {h:.0f}" role="img">')
    print(f"<title>{escape(sys.argv[1])}</title>")
    print('<rect width="100%" height="100%" rx="8" fill="#1a1b26"/>')
    for i, colour in enumerate(("#f7768e", "#e0af68", "#9ece6a")):
        print(f'<circle cx="{MARGIN + 4 + 18 * i}" cy="{MARGIN}" r="5" fill="{colour}"/>')
    print(f'<g font-family="ui-monospace, Menlo, Consolas, \'Noto Sans Mono CJK SC\', monospace" font-size="{SIZE}" xml:space="preserve">')
    for row, line in enumerate(lines):
        y = MARGIN + 18 + (row + 1) * ROW - 6
        for column, text, style in runs(line):
            if text.strip():
                x = MARGIN + column * COLUMN
                print(f'<text x="{x:.1f}" y="{y}" textLength="{width(text) * COLUMN:.1f}" lengthAdjust="spacingAndGlyphs" {attributes(style)}>{escape(text)}</text>')
    print("</g></svg>")


if __name__ == "__main__":
    main()
