"""Dele's sheet (a composite): Ruth hid a debt from him for two years."""

import datetime

from ._worksheet import Example

EXAMPLE = Example(
    story=(
        "Ruth hid a debt from Dele for two years. He filled this in on a Sunday, alone, six weeks after the letter "
        "from the bank. He is still unsure. Dele and Ruth are made up from many people."
    ),
    today=datetime.date(2026, 4, 26),
    entries=(
        {
            "needs.0.need": ["To know what we owe"],
            "needs.0.sign": ["Every Friday we open all three accounts and write down the sum"],
            "needs.0.whom": ["both"],
            "needs.0.weight": ["10"],
            "needs.1.need": ["That she tells me before I find out"],
            "needs.1.sign": ["She is honest"],
            "needs.1.whom": ["them"],
            "needs.1.weight": ["9"],
            "needs.2.need": ["Sleep"],
            "needs.2.sign": ["No talk of money after nine, on five nights out of seven"],
            "needs.2.whom": ["me"],
            "needs.2.weight": ["6"],
            "needs.3.need": ["To laugh with her about something"],
            "needs.3.whom": ["both"],
            "given": ["My half of the house money.\nTwo years of thinking we were nearly there."],
            "met": ["I would like her. I would ask to see a bank statement before I asked for a second date."],
            "on_good.0.text": ["The boys have one kitchen table"],
            "on_good.0.weight": ["3"],
            "on_good.1.text": ["Twelve years together"],
            "on_good.1.weight": ["2"],
            "on_hard.0.text": ["I check the post before she is up"],
            "on_hard.0.weight": ["3"],
            "apart_good.0.text": ["My pay is my pay"],
            "apart_good.0.weight": ["1"],
            "apart_hard.0.text": ["Sundays"],
            "apart_hard.0.weight": ["3"],
            "apart_hard.1.text": ["Telling my mother"],
            "lean": ["unsure"],
            "lean_them": ["in"],
            "step": ["wait"],
            "review": ["2026-05-24"],
        },
    ),
)
