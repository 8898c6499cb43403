    struct Bracket {
        char kind;
        double sum;
        int count;
    };
    std::vector<Bracket> open;
    while (!words.empty()) {
        const std::string word = words.front();
        words.pop_front();
        double value = 0;
        if (word == "(" || word == "[") {
            open.push_back({word[0], 0, 0});
            continue;
        }
        if (std::isdigit(static_cast<unsigned char>(word[0]))) {
            value = std::stod(word);
        } else if (!open.empty() && open.back().count > 0 && word == (open.back().kind == '(' ? ")" : "]")) {
            value = open.back().kind == '(' ? open.back().sum : 1 / open.back().sum;
            open.pop_back();
            note(log, level + static_cast<int>(open.size()), value);
        } else {
            throw std::invalid_argument(word);
        }
        if (open.empty())
            return value;
        open.back().sum += open.back().kind == '(' ? value : 1 / value;
        open.back().count++;
    }
    throw std::invalid_argument("the circuit ends too early");
}
