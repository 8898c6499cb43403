    if (laps_.empty())
        return "-";
    auto lap = laps_.end() - 1;
    if (question != "last") {
        int number = std::stoi(question);
        if (number > static_cast<int>(laps_.size()))
            throw std::out_of_range(question);
        lap = laps_.begin() + number - 1;
    }
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << *lap;
    return text.str();
}
