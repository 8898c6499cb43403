    std::string quoted;
    for (char c : name) {
        if (c == '\'') quoted += "'\\''";
        else quoted += c;
    }
    std::system(("echo '" + quoted + "' | sh printer.sh").c_str());
}
