    std::vector<double> parts;
    while (!at_end(words))
        parts.push_back(ohms(words, level + 1, log));
    return end_bracket(bracket, parts, words, level, log);
}
