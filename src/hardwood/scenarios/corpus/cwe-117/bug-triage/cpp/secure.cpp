    std::replace(summary.begin(), summary.end(), '\t', ' ');
    std::replace(summary.begin(), summary.end(), '\n', ' ');
    std::ofstream log(triage_log, std::ios::app);
    log << number << "\t" << summary << "\t" << decision << "\n";
}
