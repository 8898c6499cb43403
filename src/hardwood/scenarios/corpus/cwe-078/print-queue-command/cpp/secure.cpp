    std::string command = "lp -d";
    for (const std::string &word : {printer, file}) {
        command += " '";
        for (char c : word) command += c == '\'' ? "'\\''" : std::string(1, c);
        command += "'";
    }
    return command;
}
