    const std::string word = take_word(words);
    if (std::isdigit(static_cast<unsigned char>(word[0])))
        return std::stod(word);
    std::vector<double> parts;
    do {
        parts.push_back(ohms(words, level + 1, log));
        if (parts.size() > 1000)
            throw std::invalid_argument("too many parts");
    } while (!at_end(words));
    return end_bracket(word, parts, words, level, log);
}
