    return f"beep -f {pitch_of(beat)} -l {length} && sleep {pause}"
