    connect().executescript(f"""
        INSERT INTO hives (name) VALUES ('{name}');
        INSERT INTO diary (hive, note) VALUES ('{name}', '{note}');
    """)
