    std::vector<std::pair<unsigned long long, unsigned>> outer;
    unsigned long long sum = 0;
    while (!row.is_over() || !outer.empty()) {
        if (row.is_over()) {
            row.read_bracket(')');
            sum = outer.back().first + outer.back().second * sum;
            outer.pop_back();
            continue;
        }
        const unsigned times = row.read_number();
        if (row.peek() == '(') {
            row.read_bracket('(');
            outer.emplace_back(sum, times);
            sum = 0;
        } else {
            sum += times * row.read_stitches();
        }
    }
    return sum;
}
