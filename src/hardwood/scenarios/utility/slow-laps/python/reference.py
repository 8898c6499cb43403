    return [number for number, seconds in enumerate(lap_times(stamps), 1) if seconds > limit]
