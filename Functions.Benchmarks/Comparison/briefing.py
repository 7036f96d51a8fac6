#!/usr/bin/env python3
"""The main job as an analyst would script it: pandas, openpyxl, matplotlib and python-docx. For docs/performance.md.

briefing.py DROPS OUT: reads each weekly COA delivery (CSV or XLSX), checks codes, amounts and sums, hashes the file, and writes
figures.json (each figure with file, line and raw text) and briefing.docx (three charts; tables by country, province and municipality).
"""
import hashlib
import json
import os
import sys

import matplotlib
matplotlib.use("agg")
import matplotlib.pyplot as plt
import pandas as pd
from docx import Document
from docx.shared import Cm

COLUMNS = ["Peildatum", "Niveau", "Code", "Naam", "Indicator", "Doelgroep", "Opvangvorm", "Waarde", "Eenheid", "Markering"]
KEY = ["Peildatum", "Niveau", "Code", "Indicator", "Doelgroep", "Opvangvorm"]
PROVINCES = 12


def municipalities(path):
    register = pd.read_csv(path, sep=";", dtype=str, keep_default_na=False)
    return set("GM" + register["code"])


def raw_rows(path):
    if path.endswith(".xlsx"):
        sheet = pd.read_excel(path, header=None, dtype=str, keep_default_na=False, engine="openpyxl")
    else:
        sheet = pd.read_csv(path, sep=";", header=None, names=range(len(COLUMNS)), dtype=str, keep_default_na=False, encoding="cp1252", skip_blank_lines=False)
    header = next(i for i in range(min(30, len(sheet))) if list(sheet.iloc[i][: len(COLUMNS)]) == COLUMNS)
    rows = sheet.iloc[header + 1:, : len(COLUMNS)].copy()
    rows.columns = COLUMNS
    rows["Regel"] = rows.index + 1
    return rows[rows["Peildatum"] != ""]


def check(rows, towns, refusals, name):
    date = pd.to_datetime(rows["Peildatum"], format="%d-%m-%Y", errors="coerce")
    value = pd.to_numeric(rows["Waarde"].str.replace(".", "", regex=False).str.replace(",", ".", regex=False), errors="coerce")
    known = (rows["Niveau"] != "gemeente") | rows["Code"].isin(towns)
    for index in rows.index[date.isna() | value.isna() | ~known]:
        refusals.append(f"{name}, regel {rows.at[index, 'Regel']}: niet gelezen")
    rows = rows.assign(Datum=date, Getal=value)[date.notna() & value.notna() & known]

    by_level = rows.groupby(["Niveau", "Indicator", "Doelgroep", "Opvangvorm"], sort=False)["Getal"].sum()
    for key, total in by_level["land"].items():
        provinces = by_level.get(("provincie", *key))
        if provinces is not None and rows["Niveau"].eq("provincie").any() and provinces != total:
            refusals.append(f"{name}: provincies tellen op tot {provinces}, land is {total} {key}")
    shelter = rows[rows["Doelgroep"] == "totaal"].pivot_table(index=["Code", "Indicator"], columns="Opvangvorm", values="Getal", aggfunc="sum")
    parts = [column for column in ("regulier", "noodopvang", "buiten coa") if column in shelter]
    whole = shelter.dropna(subset=parts + ["totaal"])
    for key in whole.index[whole[parts].sum(axis=1) != whole["totaal"]]:
        refusals.append(f"{name}: opvangvormen tellen niet op {key}")
    return rows


def read(folder, towns):
    tables, refusals = [], []
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name)
        with open(path, "rb") as file:
            sha256 = hashlib.sha256(file.read()).hexdigest()
        rows = check(raw_rows(path), towns, refusals, name)
        tables.append(rows.assign(Bestand=name, Sha256=sha256))
    figures = pd.concat(tables, ignore_index=True)
    return figures.drop_duplicates(KEY, keep="last"), refusals


def write_figures(figures, path):
    out = pd.DataFrame({
        "referenceDate": figures["Datum"].dt.strftime("%Y-%m-%d"), "level": figures["Niveau"], "code": figures["Code"], "name": figures["Naam"],
        "indicator": figures["Indicator"], "group": figures["Doelgroep"], "shelter": figures["Opvangvorm"], "value": figures["Getal"], "unit": figures["Eenheid"],
        "file": figures["Bestand"], "sha256": figures["Sha256"], "line": figures["Regel"], "raw": figures["Waarde"],
    })
    out.to_json(path, orient="records", force_ascii=False)


def pick(figures, level, indicator, group="totaal", shelter="totaal"):
    return figures[(figures["Niveau"] == level) & (figures["Indicator"] == indicator) & (figures["Doelgroep"] == group) & (figures["Opvangvorm"] == shelter)]


def chart(document, figures, title, series, folder):
    fig, axes = plt.subplots(figsize=(6.3, 2.6))
    for label, indicator, group in series:
        line = pick(figures, "land", indicator, group).set_index("Datum")["Getal"].sort_index().tail(13)
        axes.plot(line.index, line.values, label=label)
    axes.set_title(title)
    axes.legend()
    path = os.path.join(folder, "chart.png")
    fig.savefig(path, dpi=150)
    plt.close(fig)
    document.add_picture(path, width=Cm(16))
    os.remove(path)


def table(document, header, rows):
    made = document.add_table(rows=1, cols=len(header))
    made.style = "Light List Accent 1"
    for cell, text in zip(made.rows[0].cells, header):
        cell.text = text
    for row in rows:
        for cell, text in zip(made.add_row().cells, row):
            cell.text = text


def dutch(value):
    return f"{value:,.0f}".replace(",", ".")


def compose(figures, refusals, folder):
    newest = figures["Datum"].max()
    before = figures.loc[figures["Datum"] < newest, "Datum"].max()
    now, then = figures[figures["Datum"] == newest], figures[figures["Datum"] == before]
    document = Document()
    document.add_heading("Landelijke Regietafel Migratie en Integratie", 0)
    document.add_paragraph(f"Stand van {newest:%d-%m-%Y}; {len(refusals)} opmerkingen.")
    chart(document, figures, "Bezetting en capaciteit", [("Bezetting", "bezetting", "totaal"), ("Capaciteit", "capaciteit", "totaal")], folder)
    chart(document, figures, "Amv in de opvang", [("Amv", "bezetting", "amv")], folder)
    chart(document, figures, "Uitstroom van statushouders", [("Uitstroom", "uitstroom", "statushouders")], folder)
    keys = ["Niveau", "Code", "Indicator", "Doelgroep", "Opvangvorm"]
    difference = now.set_index(keys)["Getal"].sub(then.set_index(keys)["Getal"], fill_value=0)
    for level in ("land", "provincie", "gemeente"):
        document.add_heading(level.capitalize(), 1)
        part = now[now["Niveau"] == level]
        if level == "gemeente":
            part = part[(part["Indicator"] == "bezetting") & (part["Opvangvorm"] == "totaal") & (part["Doelgroep"] == "totaal")]
        table(document, ["Gebied", "Cijfer", "Stand", "Verschil"], [
            [row.Naam, f"{row.Indicator}, {row.Doelgroep}, {row.Opvangvorm}", dutch(row.Getal), dutch(difference.get((row.Niveau, row.Code, row.Indicator, row.Doelgroep, row.Opvangvorm), 0))]
            for row in part.itertuples()])
    document.add_heading("Opmerkingen", 1)
    for refusal in refusals[:100]:
        document.add_paragraph(refusal, style="List Bullet")
    document.save(os.path.join(folder, "briefing.docx"))


def main():
    drops, out, register = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    figures, refusals = read(drops, municipalities(register))
    write_figures(figures, os.path.join(out, "figures.json"))
    compose(figures, refusals, out)
    print(f"{len(figures)} figures, {len(refusals)} remarks")


main()
