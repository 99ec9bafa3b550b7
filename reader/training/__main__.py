"""The language model's workshop: `make` trains, exports and measures it; `evaluate` measures one that is there."""

import argparse
import json
import sys
from pathlib import Path

from reader.language.pipeline import SHIPPED
from reader.training.card import keep
from reader.training.evaluate import FIGURES, evaluate


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m reader.training", description=__doc__)
    commands = parser.add_subparsers(required=True)
    make = commands.add_parser("make", help="train, export, measure and write the card; goes on where it stopped")
    make.add_argument("data", type=Path, help="the folder of the open data")
    make.add_argument("--model", type=Path, default=SHIPPED, help="the model folder to write")
    make.add_argument("--work", type=Path, default=Path("build/training"), help="where checkpoints are kept")
    make.add_argument("--epochs", type=float, default=6.0)
    make.add_argument("--minutes", type=float, default=0.0, help="end the schedule by the clock instead")
    make.add_argument("--rate", type=float, default=1.5e-4, help="the learning rate at its highest")
    make.add_argument("--teacher", help="an English spaCy pipeline with OntoNotes names, instead of the extra's")
    make.add_argument("--start", type=Path, help="the network.pt of an earlier run, or its model folder, to go on from")
    make.add_argument(
        "--share", type=float, default=1.0, help="of what is learned now, in the mean with what --start gives"
    )
    make.add_argument("--bfloat16", action="store_true", help="half the digits: faster, where the processor knows it")
    make.add_argument("--earlier", type=Path, help="the model folder of an earlier run that names articles as well")
    make.set_defaults(run=_make)
    measured = commands.add_parser("evaluate", help="measure a model; fails where a figure fell by more than a point")
    measured.add_argument("data", type=Path, help="a folder laid out like that of the open data")
    measured.add_argument("--model", type=Path, default=SHIPPED, help="the model folder to measure")
    measured.add_argument("--save", type=Path, default=Path("build/evaluation.md"), help="where the report is written")
    measured.add_argument(
        "--keep", action="store_true", help="calibrate, and write these figures into the model's card"
    )
    measured.set_defaults(run=_evaluate)
    arguments = parser.parse_args()
    arguments.run(arguments)


def _make(arguments: argparse.Namespace) -> None:
    # Here, because to measure a model nobody needs torch.
    from reader.training.corpora import TREEBANKS, treebank
    from reader.training.export import export
    from reader.training.train import Recipe, train

    recipe = Recipe(
        arguments.data,
        arguments.work,
        epochs=arguments.epochs,
        minutes=arguments.minutes,
        rate=arguments.rate,
        teacher=arguments.teacher,
        start=arguments.start,
        bfloat16=arguments.bfloat16,
        share=arguments.share,
        earlier=arguments.earlier,
    )
    if not (arguments.work / "network.pt").exists():
        train(recipe)
    trees = [d for name in TREEBANKS for d in treebank(arguments.data, f"{name}_train")]
    export(arguments.work / "network.pt", trees, arguments.model)
    print(keep(arguments.data, arguments.model).text())


def _evaluate(arguments: argparse.Namespace) -> None:
    if not arguments.data.is_dir():
        sys.exit(f"no folder {arguments.data}: name one laid out like that of the open data")
    kept = arguments.model / FIGURES
    before = json.loads(kept.read_text("utf8")) if kept.exists() else {}
    report = (keep if arguments.keep else evaluate)(arguments.data, arguments.model)
    print(report.text())
    arguments.save.parent.mkdir(parents=True, exist_ok=True)
    arguments.save.write_text(report.text() + "\n", "utf8")
    arguments.save.with_suffix(".json").write_text(json.dumps(report.figures(), indent=1) + "\n", "utf8")
    fallen = report.fallen(before)
    if fallen:
        sys.exit("\n".join(fallen))


if __name__ == "__main__":
    main()
