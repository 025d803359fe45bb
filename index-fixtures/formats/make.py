#!/usr/bin/env python3
"""Makes one regulation in five formats, so that a test can hold their outlines against one gold.

usage: python3 make.py      (needs soffice: apt-get install libreoffice-writer-nogui fonts-noto-cjk)

Writes depot.txt, depot.md, depot.html and depot.fodt from the text below; LibreOffice makes
depot.docx (automatic numbers, footnote, merged cells) and depot.pdf (header, page numbers,
bookmarks) of the .fodt, which is then removed.
"""
import html, subprocess, uuid
from pathlib import Path

TITLE = "澜川市应急物资储备库管理办法"
NUMBER = "澜政办发〔2024〕31号"
OPENING = "为了规范应急物资储备库的建设和管理，提高突发事件应对能力，根据有关法律法规，结合本市实际，制定本办法。"
NOTE = "储备周期指一批物资从入库到必须轮换出库的最长时间。"
TABLE = [
    ["类别", "品名", "储备数量", None],
    ["", "", "市级库", "县级库"],
    ["防汛", "编织袋", "120000条", "30000条"],
    ["", "冲锋舟", "24艘", "6艘"],
    ["抗旱", "移动水泵", "80台", "25台"],
    ["救灾", "棉帐篷", "3000顶", "800顶"],
]
TABLE_TITLE = "表1 基本储备目录"
CHAPTERS = [
    ("总则", [
        (OPENING, []),
        ("本市行政区域内应急物资储备库（以下简称储备库）的规划、建设、收储、轮换、调拨和监督管理，适用本办法。", []),
        ("储备库管理坚持分级负责、平急结合、专库专用、动态轮换的原则。市应急管理部门是储备库的主管部门，粮食和物资储备部门承担日常收储工作，财政、交通运输、民政等部门按照职责分工做好有关工作。", []),
    ]),
    ("规划和建设", [
        ("市、县两级人民政府应当将储备库建设纳入国土空间规划。市级储备库服务半径不超过六十公里，县级储备库服务半径不超过二十公里；山区和湖区可以设置前置储备点。", []),
        ("储备库选址应当符合下列条件：", ["地势较高，不受百年一遇洪水影响；", "距离二级以上公路不超过三公里；", "周边五百米内没有易燃易爆危险品生产储存设施；", "具备双回路供电和应急通信条件。"]),
        ("新建储备库应当同步建设智能温湿度监测、视频监控和出入库电子标签系统。依照第五条规定选址确有困难的，应当组织专家论证，并向社会公示论证结论。", []),
    ]),
    ("收储和轮换", [
        ("储备物资实行目录管理。基本储备目录由市应急管理部门会同财政部门编制，每两年修订一次，修订时应当听取基层救援队伍的意见。", []),
        ("储备物资入库前应当进行质量检验，检验合格的，登记品名、批次、生产日期和储备周期{note}，并粘贴电子标签。", []),
        ("达到储备周期三分之二的物资，应当列入轮换计划。轮换出库的棉帐篷、折叠床等物资，可以调剂给社会福利机构使用，但是不得用于经营活动。", []),
        ("企业代储的，应当签订代储协议，明确代储数量、周转比例和紧急动用时限。代储企业擅自动用储备物资的，三年内不得承担代储任务。", []),
    ]),
    ("调拨和使用", [
        ("突发事件发生后，事发地储备物资不足的，由县级应急管理部门提出申请，市应急管理部门应当在两小时内作出调拨决定。情况特别紧急的，可以先行电话调拨，二十四小时内补办手续。", []),
        ("调拨物资的运输由交通运输部门统一组织，运输车辆凭应急通行证免费优先通行。夜间调拨应当有两名以上库管人员在场清点。", []),
        ("应急任务结束后，可以回收使用的物资应当在三十日内清洗、消毒、检修并重新入库；不能回收的，由使用单位出具消耗证明。", []),
    ]),
    ("监督和责任", [
        ("市应急管理部门每年汛期前组织一次全面盘点，盘点结果报市人民政府，并抄送审计机关。", []),
        ("储备库管理人员玩忽职守、虚报数量、挪用物资的，依法给予处分；构成犯罪的，依法追究刑事责任。", []),
    ]),
    ("附则", [
        ("本办法自2024年9月1日起施行。2011年发布的救灾物资仓库暂行规定同时废止。", []),
    ]),
]
AFTER_TABLE_OF = 2  # the table stands at the end of this chapter
DIGITS = "零一二三四五六七八九十"


def han(n):
    return DIGITS[n] if n <= 10 else "十" + DIGITS[n - 10] if n < 20 else DIGITS[n // 10] + "十" + (DIGITS[n % 10] if n % 10 else "")


def blocks():
    """The document as (kind, marker, text): what every format has to say."""
    article = 0
    yield "title", "", TITLE
    yield "number", "", NUMBER
    for c, (chapter, articles) in enumerate(CHAPTERS, 1):
        yield "chapter", f"第{han(c)}章", chapter
        for text, items in articles:
            article += 1
            yield "article", f"第{han(article)}条", text
            for i, item in enumerate(items, 1):
                yield "item", f"（{han(i)}）", item
            if "{note}" in text:
                yield "note", "", NOTE
        if c - 1 == AFTER_TABLE_OF:
            yield "table", "", TABLE_TITLE


def rows():
    return [[cell or "" for cell in row] for row in TABLE]


def txt():
    out = []
    for kind, marker, text in blocks():
        text = text.replace("{note}", "¹")
        if kind == "table":
            out += [text] + ["\t".join(r) for r in rows()] + [""]
        elif kind == "note":
            out += ["¹ " + text, ""]
        else:
            out += [marker + (" " if kind in ("chapter", "article") else "") + text, ""]
    return "\n".join(out)


def md():
    out = []
    marks = {"title": "# ", "chapter": "## ", "table": "### "}
    for kind, marker, text in blocks():
        text = text.replace("{note}", "<sup>1</sup>")
        if kind == "note":
            out += ["<sup>1</sup> " + text, ""]
            continue
        lead = f"**{marker}** " if kind == "article" else marker + " " if kind == "chapter" else marker
        out += [marks.get(kind, "") + lead + text, ""]
        if kind == "table":
            r = rows()
            out += ["| " + " | ".join(r[0]) + " |", "|" + " --- |" * len(r[0])]
            out += ["| " + " | ".join(x) + " |" for x in r[1:]] + [""]
    return "\n".join(out)


def cells(row, tag):
    return "".join(f"<{tag}{' colspan=2' if i + 1 < len(row) and row[i + 1] is None else ''}>{html.escape(c)}</{tag}>" for i, c in enumerate(row) if c is not None)


def page():
    body = []
    for kind, marker, text in blocks():
        text = html.escape(text).replace("{note}", "<sup>1</sup>")
        if kind == "title":
            body.append(f"<h1>{text}</h1>")
        elif kind == "chapter":
            body.append(f"<h2>{marker}&nbsp;&nbsp;{text}</h2>")
        elif kind == "table":
            body.append(f"<p align=center><b>{text}</b></p><table border=1>" + "".join(f"<tr>{cells(r, 'td')}</tr>" for r in TABLE) + "</table>")
        elif kind == "note":
            body.append(f"<p><sup>1</sup> {text}</p>")
        elif kind == "article":
            body.append(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;<strong>{marker}</strong>&nbsp;<font face=仿宋>{text}</font></p>")
        else:
            body.append(f"<p>&nbsp;&nbsp;&nbsp;&nbsp;{marker}{text}</p>")
    return f"""<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{TITLE}_澜川市人民政府</title>
<meta name="ArticleTitle" content="{TITLE}"><meta name="PubDate" content="2024-07-26 09:30"><meta name="ContentSource" content="澜川市人民政府办公室">
<script>var u = "<p>第九十九章 脚本</p>";</script><style>.nav {{ color: red }}</style></head>
<body><div class="header"><a href="/">首页</a> <a href="/zw">政务公开</a> <a href="/fw">办事服务</a></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/zw">规章</a></div>
<div id="main"><div class="article"><div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
{chr(10).join(body)}
</div><div class="related"><h3>相关链接</h3><ul><li><a href="/1">应急管理局举行新闻发布会</a></li><li><a href="/2">汛期值班电话</a></li></ul></div></div>
<div class="footer">版权所有：澜川市人民政府 备案号：0000000号 网站标识码 0000000000</div></body></html>
"""


def odt_cell(row, i):
    span = ' table:number-columns-spanned="2"' if i + 1 < len(row) and row[i + 1] is None else ""
    if row[i] is None:
        return "<table:covered-table-cell/>"
    return f'<table:table-cell{span} office:value-type="string"><text:p>{row[i]}</text:p></table:table-cell>'


def fodt():
    body, in_list = [], None
    for kind, marker, text in blocks():
        note = f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>'
        text = text.replace("{note}", note)
        if kind == "title":
            body.append(f'<text:p text:style-name="Title">{text}</text:p>')
        elif kind == "number":
            body.append(f'<text:p text:style-name="Centre">{text}</text:p>')
        elif kind == "chapter":
            body.append(f'<text:h text:outline-level="1" text:style-name="Heading_20_1">{text}</text:h>')
        elif kind == "article":
            body.append(f'<text:list text:style-name="Articles" text:continue-numbering="true"><text:list-item><text:p text:style-name="Body">{text}</text:p></text:list-item></text:list>')
        elif kind == "item":
            body.append(f'<text:p text:style-name="Body">　　{marker}{text}</text:p>')
        elif kind == "table":
            trs = "".join("<table:table-row>" + "".join(odt_cell(r, i) for i in range(len(r))) + "</table:table-row>" for r in TABLE)
            body.append(f'<text:p text:style-name="Centre">{text}</text:p><table:table table:name="t"><table:table-column table:number-columns-repeated="4"/>{trs}</table:table>')
    ns = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in [("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("fo", "xsl-fo-compatible")])
    font = 'style:font-name-asian="Noto Serif CJK SC" fo:font-size="16pt" style:font-size-asian="16pt"'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {ns} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
<style:default-style style:family="paragraph"><style:text-properties {font}/></style:default-style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="1cm"/><style:text-properties fo:font-size="22pt" style:font-size-asian="22pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Centre" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:line-height="150%"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:text-align="center" fo:margin-top="0.6cm" fo:margin-bottom="0.4cm"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-prefix="第" style:num-suffix="章" style:num-format="一, 二, 三, ..."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space"/></style:list-level-properties></text:outline-level-style></text:outline-style>
<text:list-style style:name="Articles"><text:list-level-style-number text:level="1" style:num-prefix="第" style:num-suffix="条" style:num-format="一, 二, 三, ..."><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="space" fo:text-indent="1.1cm"/></style:list-level-properties></text:list-level-style-number></text:list-style>
</office:styles><office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/><style:header-style><style:header-footer-properties fo:margin-bottom="0.8cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="0.8cm"/></style:footer-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p text:style-name="Centre">澜川市规章汇编</text:p></style:header><style:footer><text:p text:style-name="Centre">— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>{"".join(body)}</office:text></office:body></office:document>
"""


def gold():
    out = ["line\tend_line\tdepth\tkind\tmarker\ttext\trun_in"]
    for kind, marker, text in blocks():
        depth = {"title": 1, "chapter": 2, "article": 3, "table": 3}.get(kind)
        if depth:
            shown = {"table": "table-title"}.get(kind, kind)
            head = "" if kind == "article" else text
            out.append(f"\t\t{depth}\t{shown}\t{marker}\t{head}\t{'yes' if kind == 'article' else 'no'}")
    return "\n".join(out) + "\n"


def main():
    here = Path(__file__).parent
    (here / "depot.txt").write_text(txt(), encoding="utf-8")
    (here / "depot.md").write_text(md(), encoding="utf-8")
    (here / "depot.html").write_text(page(), encoding="utf-8")
    (here / "depot.outline.tsv").write_text(gold(), encoding="utf-8")
    flat = here / "depot.fodt"
    flat.write_text(fodt(), encoding="utf-8")
    for target in ["docx", 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}']:
        subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file:///tmp/{uuid.uuid4()}", "--convert-to", target, "--outdir", str(here), str(flat)], check=True, stdout=subprocess.DEVNULL)
    flat.unlink()


if __name__ == "__main__":
    main()
