package main

import (
	"encoding/json"
	"fmt"
	"io"
)

type Job struct {
	Repo       string `json:"repo"`
	Branch     string `json:"branch"`
	Priority   int    `json:"priority"`
	Privileged bool   `json:"privileged"` // may it use the host's Docker?
}

func (j Job) String() string {
	return fmt.Sprintf("%s@%s", j.Repo, j.Branch)
}

// queue of the build machines; the first job is the next.
var queue []Job

// nightly queues the jobs of our own nightly.json.
func nightly(config io.Reader) error {
	var jobs []Job
	err := json.NewDecoder(config).Decode(&jobs)
	queue = append(queue, jobs...)
	return err
}

// submit appends a Job to the queue for somebody's push. The params say the repo and the branch,
// {"repo": "docs", "branch": "main"}. When they cannot be decoded it returns that error, and
// appends nothing.
func submit(params []byte) error {
