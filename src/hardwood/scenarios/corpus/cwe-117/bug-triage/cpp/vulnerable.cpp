    std::ofstream log(triage_log, std::ios::app);
    log << number << "\t" << summary << "\t" << decision << "\n";
}
