    sql = "INSERT INTO results (name, points) VALUES "
    for name, points in results:
        sql += f'("{name}", {points}), '
    run_sql(sql.rstrip(", "))
