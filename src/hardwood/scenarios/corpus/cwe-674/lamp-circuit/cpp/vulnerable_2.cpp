    std::vector<double> parts;
    do {
        parts.push_back(ohms(words, level + 1, log));
        if (parts.size() > 1000)
            throw std::invalid_argument("too many parts");
    } while (!at_end(words));
    return end_bracket(bracket, parts, words, level, log);
}
