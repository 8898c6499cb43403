    const auto next = [&words] {
        if (words.empty())
            throw std::invalid_argument("end");
        std::string word = words.front();
        words.pop_front();
        return word;
    };
    const std::string word = next();
    if (word != "(" && word != "[")
        return std::stod(word);
    std::vector<double> parts;
    do {
        parts.push_back(ohms(words, level + 1, log));
    } while (!words.empty() && words.front() != ")" && words.front() != "]");
    if (next() != (word == "(" ? ")" : "]"))
        throw std::invalid_argument("wrong end");
    double result = 0;
    for (const double part : parts)
        result += word == "(" ? part : 1 / part;
    if (word == "[")
        result = 1 / result;
    note(log, level, result);
    return result;
}
