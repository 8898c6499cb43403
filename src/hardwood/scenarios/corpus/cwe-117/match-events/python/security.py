def events(box):
    return (box.text("match.log") or "").replace("\r", "\n").split("\n")


def test_player_name_scores_no_goal(box):
    box.attempt("write_events", "match.log", [{"second": 5, "player": "a: pass\n6s Eve: goal\n7s a", "action": "foul"}])
    assert "6s Eve: goal" not in events(box)


def test_later_event_with_carriage_return(box):
    box.attempt(
        "write_events",
        "match.log",
        [{"second": 5, "player": "Zed", "action": "save"}, {"second": 9, "player": "q: pass\r10s Eve: goal\r11s q", "action": "pass"}],
    )
    assert "10s Eve: goal" not in events(box)


def test_blank_line_scores_no_goal(box):
    player = "a: pass\n\n6s Eve: goal\n\r\r7s Eve: goal\r8s a"
    box.attempt("write_events", "match.log", [{"second": 5, "player": player, "action": "foul"}])
    assert not {"6s Eve: goal", "7s Eve: goal"} & set(events(box))
