    std::vector<std::string> open = {bracket};
    std::vector<std::vector<double>> parts(1);
    for (;;) {
        double value = 0;
        if (at_end(words)) {
            value = end_bracket(open.back(), parts.back(), words, level + static_cast<int>(open.size()) - 1, log);
            open.pop_back();
            parts.pop_back();
            if (open.empty())
                return value;
        } else {
            const std::string word = take_word(words);
            if (word == "(" || word == "[") {
                open.push_back(word);
                parts.emplace_back();
                continue;
            }
            value = std::stod(word);
        }
        parts.back().push_back(value);
    }
}
