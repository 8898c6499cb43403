    std::vector<std::string> open;
    std::vector<std::vector<double>> parts(1);
    do {
        if (!open.empty() && at_end(words)) {
            const double value = end_bracket(open.back(), parts.back(), words, level + static_cast<int>(open.size()) - 1, log);
            open.pop_back();
            parts.pop_back();
            parts.back().push_back(value);
            continue;
        }
        const std::string word = take_word(words);
        if (word == "(" || word == "[") {
            open.push_back(word);
            parts.emplace_back();
        } else {
            parts.back().push_back(std::stod(word));
        }
    } while (!open.empty());
    return parts.back().back();
}
