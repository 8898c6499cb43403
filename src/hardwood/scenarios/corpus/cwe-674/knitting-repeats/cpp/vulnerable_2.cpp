    unsigned long long sum = 0;
    while (row.peek() != '\0' && row.peek() != ')') {
        const unsigned times = row.number();
        switch (row.peek()) {
        case '(': {
            row.at++;
            row.open++;
            sum += times * count_part(row);
            if (row.peek() != ')')
                throw row.wrong("expected )");
            row.at++;
            row.open--;
            break;
        }
        case 'k':
        case 'p':
            row.at++;
            sum += times * row.number();
            break;
        default:
            throw row.wrong("unknown sign");
        }
    }
    if (row.peek() == ')' && row.open == 0)
        throw row.wrong("bracket");
    return sum;
}
