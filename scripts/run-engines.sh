#!/bin/bash
# Drives `worker --stdio` with engines of others, for real: GNU parallel on 10,000 lines, and a Slurm array on a cluster of
# this one machine. Debian: apt-get install parallel slurm-wlm munge. Usage: scripts/run-engines.sh [LINES]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
lines=${1:-10000}
work=$(mktemp -d)
worker="node $root/bin/plan-parse.js worker --stdio"
trap 'stop_slurm; rm -rf "$work"' EXIT

stop_slurm() {
  for name in slurmd slurmctld munged; do
    [ -f "$work/$name.pid" ] || continue
    pid=$(cat "$work/$name.pid")
    kill "$pid" 2>/dev/null || true
    # It still writes to its folder while it ends.
    timeout 20 tail --pid="$pid" -f /dev/null || true
  done
}

# Complete: as many results as lines, in the same order, each with a document.
check() {
  node --input-type=module -e '
    import {readFileSync} from "node:fs"
    const read = (path) => readFileSync(path, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line))
    const [sent, got] = [read(process.argv[1]), read(process.argv[2])]
    const wrong = sent.filter(({id}, i) => got[i]?.id !== id || got[i].document === undefined).length
    console.log(`${process.argv[3]}: ${sent.length} lines sent, ${got.length} results, ${wrong} missing or out of order`)
    process.exit(wrong === 0 && sent.length === got.length ? 0 : 1)' "$1" "$2" "$3"
}

npx tsx "$root/scripts/make-corpus.ts" --ndjson --count "$lines" --pages 0.3 --copies 0 > "$work/in.ndjson"

if command -v parallel > /dev/null; then
  start=$(date +%s)
  parallel --will-cite --pipe -N 500 -j 2 --keep-order $worker < "$work/in.ndjson" > "$work/parallel.ndjson"
  check "$work/in.ndjson" "$work/parallel.ndjson" "GNU parallel ($(($(date +%s) - start)) s)"
else
  echo 'skipped: GNU parallel is not installed'
fi

if ! command -v slurmctld > /dev/null || [ "$(id -u)" != 0 ]; then
  echo 'skipped: Slurm is not installed, or this is not root'
  exit 0
fi

dd if=/dev/urandom of="$work/munge.key" bs=1024 count=1 status=none
chmod 700 "$work"
chmod 600 "$work/munge.key"
munged --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munged.pid" --log-file="$work/munged.log" --seed-file="$work/munge.seed" --force
mkdir "$work/state" "$work/spool"
cat > "$work/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
SlurmctldPort=16817
SlurmdPort=16818
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
MpiDefault=none
ReturnToService=2
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
slurmctld
slurmd
for _ in $(seq 30); do sinfo -h -o %T 2>/dev/null | grep -q idle && break; sleep 1; done

# An array of four: each takes its share of the lines.
split -n l/4 -d -a 1 "$work/in.ndjson" "$work/share."
cat > "$work/job.sh" <<JOB
#!/bin/bash
$worker < $work/share.\$SLURM_ARRAY_TASK_ID > $work/result.\$SLURM_ARRAY_TASK_ID
JOB
start=$(date +%s)
sbatch --wait --array=0-3 --output="$work/slurm-%a.log" "$work/job.sh" > /dev/null
cat "$work"/result.[0-3] > "$work/slurm.ndjson"
check "$work/in.ndjson" "$work/slurm.ndjson" "Slurm array of 4 ($(($(date +%s) - start)) s)"
