SCHEMA = """
CREATE TABLE recipes (name TEXT PRIMARY KEY, minutes INTEGER, issue TEXT);
CREATE TABLE needs (recipe TEXT, ingredient TEXT);
CREATE TABLE readers (mail TEXT);
INSERT INTO readers VALUES ('ida@mail.example');
INSERT INTO recipes VALUES ('omelette', 10, '2024-01'), ('secret sauce', 1, '2030-01'), ('ida@mail.example', 4711, 'x');
INSERT INTO needs VALUES ('omelette', 'egg'), ('secret sauce', 'x1'), ('secret sauce', 'x2'), ('secret sauce', 'x3'), ('secret sauce', 'x4');
"""


def leaks(box, fridge, most=9):
    if not box.exists("recipes.db"):
        box.sqlite("recipes.db", SCHEMA)
    got = repr(box.attempt("ideas", fridge, most))
    return "secret sauce" in got or "ida@mail" in got or "4711" in got


def test_rest_of_the_condition(box):
    for fridge in ("x') OR 1=1 --", "x') or ('a'='a", "egg, x') or recipe <> ('", "x') or not('a'='b", "x')or(1)or('", "'x') OR 1=1 --", "x')<('y", "x') is not ('y"):
        assert not leaks(box, fridge)


def test_double_quotes(box):
    for fridge in ('x") OR 1=1 --', 'x") or ("a"="a', 'egg, x") or recipe <> ("', 'x")or(1)or("', '"x") OR 1=1 --', 'x")<("y', "x\")<('y') --", "x\"') OR 1=1 --", "x'\") OR 1=1 --"):
        assert not leaks(box, fridge)


def test_names_of_columns(box):
    for fridge in ("ingredient", "egg, Ingredient", "needs.ingredient", "recipe"):
        assert not leaks(box, fridge)


def test_union(box):
    for fridge in ("x') UNION SELECT mail FROM readers --", "x')union/**/select/**/mail/**/from/**/readers--", 'x") UNION SELECT mail FROM readers --', "x\") union select mail+4711, 4711 from readers --"):
        assert not leaks(box, fridge)


def test_across_two_words(box):
    for fridge in ("egg\\, ) OR 1=1 --", "x\\', ') or 1=1 --", "', ) or 1=1 --", "', ') or 1=1 --", '", ") or 1=1 --'):
        assert not leaks(box, fridge)


def test_condition_for_each_word(box):
    for mark in "'\"":
        for rest in (" OR 1=1 --", "or(1)or", f" or {mark}a{mark}={mark}a", f" or {mark}a{mark}<{mark}b", " union select mail from readers --", f" union select mail from readers where mail<>{mark}"):
            end = mark if rest.endswith("or") else ""
            assert not leaks(box, f"x{mark}{rest}{end}")
            assert not leaks(box, f"egg, x{mark}{rest}{end}")
