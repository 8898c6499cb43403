    std::vector<std::pair<unsigned long long, unsigned>> outer;
    unsigned long long sum = 0;
    for (char sign = row.peek(); sign != '\0'; sign = row.peek()) {
        if (sign == ')') {
            if (outer.empty())
                throw row.wrong("bracket");
            sum = outer.back().first + outer.back().second * sum;
            outer.pop_back();
            row.at++;
            continue;
        }
        const unsigned times = row.number();
        sign = row.peek();
        if (sign != 'k' && sign != 'p' && sign != '(')
            throw row.wrong("sign");
        row.at++;
        if (sign == '(') {
            outer.emplace_back(sum, times);
            sum = 0;
        } else {
            sum += times * row.number();
        }
    }
    if (!outer.empty())
        throw row.wrong("end");
    return sum;
}
