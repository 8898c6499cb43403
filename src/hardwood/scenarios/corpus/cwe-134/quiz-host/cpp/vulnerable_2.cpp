    if (answers.empty()) {
        host.say(question.c_str());
        return;
    }
    std::string choice = answers[0];
    for (std::size_t i = 1; i < answers.size(); ++i) {
        choice += i == answers.size() - 1 ? " or " : ", ";
        choice += answers[i];
    }
    host.say("%s %s?", question.c_str(), choice.c_str());
}
