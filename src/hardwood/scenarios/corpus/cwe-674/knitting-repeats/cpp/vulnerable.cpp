    unsigned long long stitches = 0;
    while (!row.is_over()) {
        const unsigned times = row.read_number();
        if (row.peek() == '(') {
            row.read_bracket('(');
            stitches += times * count_part(row);
            row.read_bracket(')');
        } else {
            stitches += times * row.read_stitches();
        }
    }
    return stitches;
}
