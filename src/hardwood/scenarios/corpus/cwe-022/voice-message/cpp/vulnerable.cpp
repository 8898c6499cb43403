    std::ofstream out(voice_dir / message.file, std::ios::binary);
    out << decode_audio(message.audio);
}
