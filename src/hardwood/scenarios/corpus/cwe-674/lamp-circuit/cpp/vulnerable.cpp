    if (words.empty())
        throw std::invalid_argument("circuit");
    const std::string word = words.front();
    words.pop_front();
    if (std::isdigit(static_cast<unsigned char>(word[0])))
        return std::atof(word.c_str());
    if (word != "(" && word != "[")
        throw std::invalid_argument(word);
    const std::string end = word == "(" ? ")" : "]";
    double sum = 0;
    int count = 0;
    while (!words.empty() && words.front() != end) {
        const double part = ohms(words, level + 1, log);
        sum += word == "(" ? part : 1 / part;
        count++;
    }
    if (words.empty() || count == 0)
        throw std::invalid_argument("bracket");
    words.pop_front();
    const double result = word == "(" ? sum : 1 / sum;
    note(log, level, result);
    return result;
}
