    conn = sqlite3.connect(SCHOOL_DB)
    cursor = conn.cursor()
    cursor.execute("SELECT COUNT(*) FROM " + name)
    count = cursor.fetchone()[0]
    conn.close()
    return count
