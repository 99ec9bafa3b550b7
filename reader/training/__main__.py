"""`python -m reader.training make DATA`: from the data files to the model folder, its measures and its card."""

import argparse
from pathlib import Path

from reader.language.pipeline import SHIPPED
from reader.training.card import write_card
from reader.training.corpora import TREEBANKS, treebank
from reader.training.export import export
from reader.training.measure import measure
from reader.training.train import Recipe, train


def main() -> None:
    """Run one of the commands."""
    parser = argparse.ArgumentParser(prog="python -m reader.training", description=__doc__)
    commands = parser.add_subparsers(required=True)
    make = commands.add_parser("make", help="train, export, measure and write the card; goes on where it stopped")
    make.add_argument("data", type=Path, help="the folder of the open data")
    make.add_argument("--model", type=Path, default=SHIPPED, help="the model folder to write")
    make.add_argument("--work", type=Path, default=Path("build/training"), help="where checkpoints are kept")
    make.add_argument("--epochs", type=float, default=3.3)
    make.add_argument("--minutes", type=float, default=0.0, help="end the schedule by the clock instead")
    make.set_defaults(run=_make)
    measured = commands.add_parser("measure", help="measure a model folder")
    measured.add_argument("data", type=Path)
    measured.add_argument("--model", type=Path, default=SHIPPED)
    measured.set_defaults(run=_measure)
    arguments = parser.parse_args()
    arguments.run(arguments)


def _make(arguments: argparse.Namespace) -> None:
    recipe = Recipe(arguments.data, arguments.work, epochs=arguments.epochs, minutes=arguments.minutes)
    if not (arguments.work / "network.pt").exists():
        train(recipe)
    trees = [d for name in TREEBANKS for d in treebank(arguments.data, f"{name}_train")]
    export(arguments.work / "network.pt", trees, arguments.model)
    measures = measure(arguments.data, arguments.model)
    write_card(arguments.model, measures, arguments.work / "network.pt")
    print(measures.table())


def _measure(arguments: argparse.Namespace) -> None:
    print(measure(arguments.data, arguments.model).table())


if __name__ == "__main__":
    main()
