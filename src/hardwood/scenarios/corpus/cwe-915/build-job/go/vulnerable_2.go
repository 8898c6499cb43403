	job := Job{}
	err := json.Unmarshal(params, &job)
	if err != nil {
		return fmt.Errorf("push of %v: %w", job, err)
	}
	job.Privileged = false
	queue = append(queue, job)
	return nil
}
