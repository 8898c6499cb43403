    std::ofstream log(triage_log, std::ios::app);
    log << number << '\t';
    for (unsigned char c : summary) {
        if (!std::iscntrl(c)) log << static_cast<char>(c);
    }
    log << '\t' << decision << std::endl;
}
