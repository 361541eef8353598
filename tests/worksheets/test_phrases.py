import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksheets._phrases import APOLOGY, find

TRUE = {
    "if": [
        "I'm sorry if you felt hurt.",
        "I am sorry if I hurt you.",
        "I apologise if it upset you.",
        "Sorry if anything I said caused you pain.",
        "I'm sorry you feel that way.",
        "I regret it if you were offended.",
        "If you felt that I lied, I am sorry.",
        "I’m sorry if I have hurt you.",
        "I’m sorry if you felt alone.",
    ],
    "but": [
        "I'm sorry, but I was lonely.",
        "I know I lied, but it was a hard year.",
        "It was wrong but we had stopped talking.",
        "I regret it, but I had my reasons.",
        "It is my fault but not all of it.",
        "I apologize but you knew.",
    ],
    "nobody did it": [
        "Mistakes were made.",
        "Things happened that night.",
        "It just happened.",
        "One thing led to another.",
        "I'm sorry for what happened.",
        "I feel bad about everything.",
        "Things got out of hand.",
    ],
    "making it small": [
        "It was only texting.",
        "We just kissed.",
        "It was just a joke.",
        "They were only messages.",
        "I only texted her twice.",
        "At least I told you.",
        "It meant nothing.",
        "It didn't mean anything.",
        "It's no big deal.",
        "It was a few harmless texts.",
        "I was just joking.",
        "I told a little lie.",
    ],
    "reasons as a shield": [
        "I did it because you were cold.",
        "You made me so angry.",
        "I was drunk.",
        "I had been drinking.",
        "You were never home.",
        "If you had been there I would not have.",
        "You pushed me away and you drove me to it.",
        "Anyone would have done it.",
        "You are always busy.",
    ],
    "hurry": [
        "Can we move on?",
        "I want us to get past this.",
        "You would trust me by now.",
        "Let us put this behind us.",
        "I wish you would let it go.",
        "I want to go back to normal.",
        "How long will you punish me?",
    ],
    "pressure": [
        "Please forgive me.",
        "I need you to believe me.",
        "After all I've done for you.",
        "You have to trust me.",
        "You owe me an answer.",
        "Give me another chance.",
        "Promise me you will try.",
        "I can't live without you.",
    ],
    "the care turns to you": [
        "I'm a monster.",
        "I am such a terrible person.",
        "I hate myself.",
        "I don't deserve you.",
        "I will never forgive myself.",
        "I'm worthless.",
    ],
    "pictures that hurt": ["She was naked.", "We had intercourse in the car."],
}

SILENT = [
    "I was just leaving the house.",
    "I just got home when you rang.",
    "You are the only one I lied to about it.",
    "I love only you.",
    "It was not just texting.",
    "It wasn't only once.",
    "This was never just a joke.",
    "At least once a week I will show you the account.",
    "I lied for at least two years.",
    "I lied a few days ago.",
    "I went to work, but I came home late.",
    "I told nobody but my brother.",
    "I am sorry for not only the lie but also the silence.",
    "You said “I'm sorry, but” is not an apology.",
    'When you say "forgive me" I hear it.',
    "I asked if you wanted tea.",
    "I am sorry, and if you need me gone I will go.",
    "I will say sorry again if you want that.",
    "If you want to talk, I will listen.",
    "If you ask me to stop, I will stop.",
    "I will tell you what happened on 3 May.",
    "You asked me what happened and I lied.",
    "I hid it because I was ashamed.",
    "You were hurt because you trusted me.",
    "It was not because of you.",
    "None of this is because you did anything.",
    "Being drunk is no excuse.",
    "I was drunk, and that is not an excuse.",
    "You did not make me do it.",
    "I moved on to a new job in June.",
    "I will not ask you to move on.",
    "I don't expect you to get over it.",
    "By then I had lied for months.",
    "I will never ask you to put this behind you.",
    "You do not have to forgive me.",
    "I am not asking you to forgive me.",
    "You never have to trust me again.",
    "You do not owe me an answer.",
    "I am the person who lied to you.",
    "I am a person who says he turns up.",
    "I do not deserve your thanks for this.",
    "That is the naked truth.",
    "I paid the bill and I kept the receipt.",
    "I sold the car on Monday.",
    "I stopped all contact on 1 June.",
    "I rang the clinic and made an appointment.",
    "I said it was only texting. That was a lie.",
    "I told you it meant nothing.",
    "I called it a few drinks.",
    "I pretended that it was just work.",
    "You made dinner and I did not come.",
    "I was high up on a ladder when you rang.",
    "I regret every message I sent.",
    "You cried, and I looked at my phone.",
    "You lost sleep and you lost work.",
    "I chose to lie.",
    "I will be here for this as long as you need.",
    "I will show you the account each Friday.",
    "Everyone but me knew what it cost you.",
    "I let the dog go at the park.",
    "How long it took me to say this is on me.",
    "The chance to say this is more than I had a right to.",
    "I promised you and I broke it.",
]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in TRUE.items() for text in texts])
def test_a_phrase_that_undoes_an_apology_is_named(name: str, text: str) -> None:
    assert name in {one.check.name for one in find(text, APOLOGY)}
    assert all(one.phrase in text for one in find(text, APOLOGY))


@pytest.mark.parametrize("text", SILENT)
def test_a_near_miss_stays_silent(text: str) -> None:
    assert find(text, APOLOGY) == ()


def test_there_are_enough_cases_of_each_sort() -> None:
    assert set(TRUE) == {check.name for check in APOLOGY}
    assert sum(len(texts) for texts in TRUE.values()) >= 60
    assert len(SILENT) >= 60


@pytest.mark.parametrize("check", APOLOGY, ids=lambda check: check.name)
def test_every_check_says_why_and_offers_a_swap(check: object) -> None:
    assert getattr(check, "why", "").endswith(".")
    assert getattr(check, "swap", "")


def test_a_phrase_is_named_once_in_the_order_of_the_text() -> None:
    found = find("Mistakes were made. I was drunk. mistakes were made.", APOLOGY)
    assert [one.phrase for one in found] == ["Mistakes were made", "I was drunk"]


@given(st.text(max_size=400))
def test_any_text_can_be_looked_through(text: str) -> None:
    assert all(one.phrase for one in find(text, APOLOGY))


def test_a_very_long_text_is_looked_through() -> None:
    assert len(find("I know you were hurt " * 5_000, APOLOGY)) <= 1
