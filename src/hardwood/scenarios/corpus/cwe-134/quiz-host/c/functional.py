def test_three_answers(box):
    assert box.output("Capital of Peru?", "Lima", "Quito", "La Paz") == "> Capital of Peru? Lima, Quito or La Paz?\n"


def test_two_answers(box):
    assert box.output("Wer war's?", "Zoë", '"Bo"') == '> Wer war\'s? Zoë or "Bo"?\n'


def test_one_answer(box):
    assert box.output("Really?", "yes") == "> Really? yes?\n"


def test_only_a_question(box):
    assert box.output("Capital of Peru?") == "> Capital of Peru?\n"
    assert box.output("7 x 8?", "54", "55", "56", "57", "58") == "> 7 x 8? 54, 55, 56, 57 or 58?\n"


def test_percent_signs(box):
    assert box.output("A half, is it 5 %, or more?", '"5 %"', '"50 %"') == '> A half, is it 5 %, or more? "5 %" or "50 %"?\n'


def test_the_longest(box):
    question, answers = "q" * 199 + "?", ["a" * 99, "b" * 99, "c" * 99, "d" * 88]
    assert box.output(question, *answers) == f"> {question} {', '.join(answers[:3])} or {answers[3]}?\n"
