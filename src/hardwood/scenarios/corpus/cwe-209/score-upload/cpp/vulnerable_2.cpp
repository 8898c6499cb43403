    const auto [code, output] = run(get_command(upload));
    if (code == 0) report << find_pages(output) << "\n";
    else if (code == 2) report << "failed, the program does not know this version of the format\n";
    else report << "failed, " << output.substr(0, output.find('\n')) << "\n";
    return code == 0;
}
