    std::string shown;
    for (char c : text) {
        if (c == '\n') shown += "\\n";
        else if (c == '\r') shown += "\\r";
        else shown += c;
    }
    transcript(room) << clock + " " + nick + ": " + shown + "\n";
}
