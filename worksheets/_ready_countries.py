"""The countries of the first check: what to call now, and where the country's lines stand on the page Help.

The numbers are those of `macros/data/helplines.yml`, which a reader's browser does not have; a test holds the two
together.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ._report import Card, Notice, Section
from ._words import later, t


@dataclass(frozen=True)
class Country:
    """A country's emergency number, and one line for a crisis where one was checked."""

    name: str
    emergency: str
    crisis: tuple[str, str] = ("", "")


COUNTRIES = {
    "us": Country("United States", "911", (later("988 Suicide and Crisis Lifeline"), "988")),
    "england": Country("England", "999", (later("Samaritans"), "116 123")),
    "scotland": Country("Scotland", "999", (later("Samaritans"), "116 123")),
    "wales": Country("Wales", "999", (later("Samaritans"), "116 123")),
    "northern-ireland": Country("Northern Ireland", "999", (later("Samaritans"), "116 123")),
    "ie": Country("Ireland", "112 or 999", (later("Samaritans"), "116 123")),
    "au": Country("Australia", "000", (later("Lifeline"), "13 11 14")),
    "nz": Country("New Zealand", "111", (later("1737, Need to talk?"), "1737")),
    "ca": Country("Canada", "911", (later("9-8-8: Suicide Crisis Helpline"), "9-8-8")),
    "de": Country("Germany", "110 or 112", (later("TelefonSeelsorge"), "0800 111 0 111")),
    "in": Country("India", "112", (later("Tele-MANAS"), "14416")),
    "za": Country("South Africa", "10111"),
    "es": Country("Spain", "112", (later("Línea 024"), "024")),
    "mx": Country("Mexico", "911", (later("Línea de la Vida"), "800 911 2000")),
    "ar": Country("Argentina", "911", (later("Línea nacional de salud mental"), "0800-999-0091")),
    "co": Country("Colombia", "123", (later("Línea 106, in Bogotá and Cali"), "106")),
    "cl": Country("Chile", "133 or 131", (later("Línea de Prevención del Suicidio"), "*4141")),
    "pe": Country("Peru", "105", (later("Línea 113 Salud, option 5"), "113")),
}
NOWHERE = Country("", "")


def options() -> dict[str, str]:
    """The countries as options, and one for anywhere else."""
    return {**{key: one.name for key, one in COUNTRIES.items()}, "anywhere": "Anywhere else"}


def help_card(chosen: str) -> Iterator[Card | Notice]:
    """Who to call in the chosen country, and the way to all its lines; a country not chosen is not guessed."""
    country = COUNTRIES.get(chosen, NOWHERE)
    number = country.emergency.replace(" or ", f" {t('or')} ") or t("the emergency number where you are")
    yield Card(
        t("Help in {name}", name=t(country.name)) if country.name else t("Help"),
        (
            Section(t("In danger now"), (t("Call {number}.", number=number),)),
            Section(t("If you think of ending your life"), (_crisis(country, number),)),
        ),
    )
    place = chosen if country.name or chosen == "anywhere" else ""
    yield Notice(
        t(
            "There are people to talk to. You can call even if you are not sure it counts. "
            "You can hang up at any time."
        ),
        f"help/#lines-{place}" if place else "help/#lines",
        t("All lines for {name}", name=t(country.name)) if country.name else t("Lines by country"),
    )


def _crisis(country: Country, number: str) -> str:
    service, crisis = country.crisis
    other = t("Call {number}. The page Help also has lists of lines for anywhere.", number=number)
    return (
        t("{service}: {crisis}. Or call {number}.", service=t(service), crisis=crisis, number=number)
        if crisis
        else other
    )
