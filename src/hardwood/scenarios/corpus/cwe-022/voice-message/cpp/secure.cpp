    auto name = std::filesystem::path(message.file).filename();
    std::ofstream out(voice_dir / name, std::ios::binary);
    out << decode_audio(message.audio);
}
