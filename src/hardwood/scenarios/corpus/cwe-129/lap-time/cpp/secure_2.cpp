    if (laps_.empty())
        return "-";
    std::ostringstream text;
    text << std::fixed << std::setprecision(2);
    if (question == "last")
        text << laps_.back();
    else
        text << laps_.at(std::stoul(question) - 1);
    return text.str();
}
