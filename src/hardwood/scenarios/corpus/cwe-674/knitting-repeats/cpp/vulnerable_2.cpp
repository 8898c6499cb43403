    unsigned long long sum = 0;
    while (!row.is_over()) {
        const unsigned times = row.read_number();
        if (row.peek() != '(') {
            sum += times * row.read_stitches();
            continue;
        }
        row.read_bracket('(');
        const unsigned long long inner = count_part(row);
        if (row.open > 1000) throw row.wrong("too many brackets");
        row.read_bracket(')');
        sum += times * inner;
    }
    return sum;
}
