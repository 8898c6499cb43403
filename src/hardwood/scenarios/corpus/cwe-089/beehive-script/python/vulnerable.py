    connect().executescript(f"""
        INSERT INTO hives (name, keeper) VALUES ('{name}', '{keeper}');
        INSERT INTO diary (hive, note) VALUES ('{name}', '{note}');
    """)
