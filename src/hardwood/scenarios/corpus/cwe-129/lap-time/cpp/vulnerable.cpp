    if (laps_.empty())
        return "-";
    int lap = question == "last" ? laps_.size() : std::atoi(question.c_str());
    std::ostringstream text;
    text << std::fixed << std::setprecision(2) << laps_[lap - 1];
    return text.str();
}
