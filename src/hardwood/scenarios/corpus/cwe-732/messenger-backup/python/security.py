def others(box, name):
    box.attempt("prepare_backup", name)
    return (box.mode(name) or 0) & 0o077


def test_backup_of_june(box):
    assert others(box, "backup-2024-06-30") == 0


def test_two_backups(box):
    assert others(box, "backup-2024-07-01") == 0
    assert others(box, "backup-2024-07-02") == 0
