    unsigned long long stitches = 0;
    while (true) {
        const char next = row.peek();
        if (next == '\0' && row.open == 0)
            return stitches;
        if (next == ')' && row.open > 0)
            return stitches;
        const unsigned times = row.number();
        const char sign = row.peek();
        ++row.at;
        if (sign == '(') {
            ++row.open;
            const unsigned long long inner = count_part(row);
            ++row.at;
            --row.open;
            stitches += times * inner;
        } else if (sign == 'k' || sign == 'p') {
            stitches += times * row.number();
        } else {
            throw row.wrong("no stitch");
        }
    }
}
