    std::string sentence = question;
    for (std::size_t i = 0; i < answers.size(); i++) {
        if (i > 0) sentence += i + 1 == answers.size() ? " or" : ",";
        sentence += " " + answers[i];
    }
    if (!answers.empty()) sentence += "?";
    host.say(sentence.c_str());
}
