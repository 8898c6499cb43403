    if (level > 200)
        throw std::invalid_argument("circuit");
    const std::string word = take_word(words);
    if (word != "(" && word != "[")
        return std::atof(word.c_str());
    std::vector<double> parts;
    while (!at_end(words))
        parts.push_back(ohms(words, level + 1, log));
    return end_bracket(word, parts, words, level, log);
}
