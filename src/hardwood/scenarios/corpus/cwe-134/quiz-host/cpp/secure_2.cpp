    std::string choice;
    const std::size_t last = answers.size() - 1;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        choice += i == 0 ? " " : i == last ? " or " : ", ";
        choice += answers[i];
    }
    host.say("%s%s%s", question.c_str(), choice.c_str(), choice.empty() ? "" : "?");
}
